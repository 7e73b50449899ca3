package vn.chophien.system;

class ZalopayIT extends GatewayContract {

    ZalopayIT(RunningMarket market) {
        super(market, market.gateways().zalopay());
    }
}
