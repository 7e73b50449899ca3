package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.enrolment.SellerIdentity;
import vn.chophien.enrolment.SellerIdentityService;

/** Puts a package together and keeps it. Reading takes its time, so it is no single transaction: only the keeping is one. */
@ApplicationScoped
public class DisclosureCompilingService {

    @Inject
    DisclosureService disclosures;

    @Inject
    DisclosureCompiler compiler;

    @Inject
    DisclosurePackageService packages;

    @Inject
    SellerIdentityService identities;

    @Inject
    Clock clock;

    /** @return the id of the package */
    public long compile(long disclosureId, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        DisclosureView request = disclosures.find(disclosureId, staff).request();
        DisclosureService.requireOpen(request);
        @Nullable
        SellerIdentity identity = request.has(DisclosurePart.IDENTITY)
                ? identities.of(request.sellerId(), request.title(), staff).orElse(null)
                : null;
        Compiled made = compiler.compile(request, identity, staff.name(), clock.instant());
        try {
            return packages.keep(disclosureId, made, staff);
        } finally {
            delete(made);
        }
    }

    private static void delete(Compiled made) {
        try {
            Files.deleteIfExists(made.zip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
