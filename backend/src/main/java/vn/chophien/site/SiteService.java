package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What others may know of sites. Each call reads once; nothing here changes anything. */
@ApplicationScoped
@Transactional
public class SiteService {

    @Inject
    SiteRepository sites;

    @Inject
    @ConfigProperty(name = "chophien.phi.extra-days", defaultValue = "0")
    int extraDays;

    /** These sites, each with its codes and their whole history; ids that do not exist are left out. */
    public List<SiteView> sites(Collection<Long> ids) {
        return sites.sites(ids);
    }

    public List<SiteView> sitesOf(long sellerId) {
        return sites.sitesOf(sellerId);
    }

    /** These seasons, each with its whole diary. */
    public List<SeasonView> seasons(Collection<Long> ids) {
        return sites.seasons(ids);
    }

    /** The market's way of counting the days between spraying and harvest. */
    public PreHarvestInterval preHarvestInterval() {
        return new PreHarvestInterval(extraDays);
    }
}
