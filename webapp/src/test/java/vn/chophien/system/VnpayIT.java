package vn.chophien.system;

@BesideOthers
class VnpayIT extends GatewayContract {

    VnpayIT(RunningMarket market) {
        super(market, market.gateways().vnpay());
    }
}
