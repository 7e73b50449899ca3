package vn.chophien.system;

@BesideOthers
class ZalopayIT extends GatewayContract {

    ZalopayIT(RunningMarket market) {
        super(market, market.gateways().zalopay());
    }
}
