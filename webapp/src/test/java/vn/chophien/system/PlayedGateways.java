package vn.chophien.system;

import java.io.IOException;

/** The payment providers of a run. */
record PlayedGateways(PlayedVnpay vnpay, PlayedMomo momo, PlayedZalopay zalopay) {

    static PlayedGateways open() throws IOException {
        return new PlayedGateways(new PlayedVnpay(), new PlayedMomo(), new PlayedZalopay());
    }

    void close() {
        vnpay.close();
        momo.close();
        zalopay.close();
    }
}
