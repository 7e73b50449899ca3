package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class FirstPageIT {

    @Test
    void theMarketAnswersOverItsRealServer(RunningMarket market) {
        HttpResponse<String> home = new Browser(market).get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<html lang=\"vi\">");
    }
}
