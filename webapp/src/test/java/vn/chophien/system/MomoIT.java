package vn.chophien.system;

@BesideOthers
class MomoIT extends GatewayContract {

    MomoIT(RunningMarket market) {
        super(market, market.gateways().momo());
    }
}
