package vn.chophien.system;

class VnpayIT extends GatewayContract {

    VnpayIT(RunningMarket market) {
        super(market, market.gateways().vnpay());
    }
}
