package vn.chophien.web.console;

import vn.chophien.oversight.WaitingKind;

/** Where each kind of what waits is worked off. */
public final class WaitingLinks {

    private WaitingLinks() {}

    public static String of(WaitingKind kind) {
        return switch (kind) {
            case TAKEDOWN, APPEAL -> "/quan-ly/go-bo";
            case DISCLOSURE -> "/quan-ly/cung-cap-du-lieu";
            case YEARLY_REPORT -> "/quan-ly/so-lieu/bao-cao-nam";
            case STOP -> "/quan-ly/ngung-ban";
            case RECALL -> "#han-thu-hoi";
            case COMPLAINT -> "/quan-ly/khieu-nai";
            case DATA_REQUEST -> "/quan-ly/yeu-cau-du-lieu";
            case PAYMENT -> "/quan-ly/thanh-toan";
            case FLAG -> "/quan-ly/canh-bao";
            case DOSSIER -> "/quan-ly/nguoi-ban/ho-so";
            case LISTING -> "/quan-ly/duyet";
            case REWRITTEN -> "/quan-ly/duyet#noi-dung-vua-sua";
            case CERTIFICATE -> "#ocop";
        };
    }
}
