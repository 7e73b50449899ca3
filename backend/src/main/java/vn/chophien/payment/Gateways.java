package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.chophien.payment.gateway.PaymentGateway;
import vn.chophien.payment.gateway.Provider;

@ApplicationScoped
class Gateways {

    @Inject
    @Any
    Instance<PaymentGateway> all;

    PaymentGateway of(Provider provider) {
        return all.stream()
                .filter(gateway -> gateway.provider() == provider)
                .findFirst()
                .orElseThrow();
    }
}
