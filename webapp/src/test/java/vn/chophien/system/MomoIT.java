package vn.chophien.system;

class MomoIT extends GatewayContract {

    MomoIT(RunningMarket market) {
        super(market, market.gateways().momo());
    }
}
