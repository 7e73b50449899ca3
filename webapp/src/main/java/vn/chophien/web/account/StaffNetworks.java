package vn.chophien.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Networks;
import vn.chophien.account.NotPermitted;

/** From where the console may be opened, where whoever runs the market says so. */
@ApplicationScoped
class StaffNetworks {

    @Inject
    @ConfigProperty(name = "chophien.staff.networks")
    Optional<String> setting;

    private volatile Networks networks = Networks.parse("");

    /** At the start of the market: a setting that cannot be read must keep it from starting, not open the console to all. */
    void start(@Observes Startup event) {
        networks = Networks.parse(setting.orElse(""));
    }

    void require(String address) {
        if (!networks.hold(address)) {
            throw new NotPermitted(
                    "staff.network", "Trang quản lý chỉ mở trong mạng của cơ quan. Hãy vào từ mạng đó rồi thử lại.");
        }
    }
}
