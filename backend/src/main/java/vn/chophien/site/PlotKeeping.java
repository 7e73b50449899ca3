package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.trace.plot.InvalidPlot;
import vn.chophien.trace.plot.Plot;
import vn.chophien.trace.plot.PlotFiles;
import vn.chophien.trace.plot.PlotMap;
import vn.chophien.trace.plot.Region;

/**
 * The outlines of sites. Wrong ones are refused with the reason; odd ones are kept and marked, because the land may be odd.
 */
@ApplicationScoped
@Retried
@Transactional
public class PlotKeeping {

    /** Neighbours who walked the same edge overlap a little; so much ground is nobody's quarrel. */
    private static final long LEAST_OVERLAP = 100;

    private static final int MOST_DIFFERENCE_PERCENT = 20;

    @Inject
    PlotRepository plots;

    @Inject
    SiteWriteRepository sites;

    @Inject
    ProvinceOutline province;

    @Inject
    Event<PlotDrawn> drawn;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Takes a site's outline from the text of a GeoJSON or KML file. The same outline again changes nothing. */
    public void draw(long siteId, String file, Actor actor) {
        EditableSite site = sites.find(siteId).orElseThrow(() -> new NotFound("site", siteId));
        actor.requireMemberOf(site.sellerId(), SellerRight.DIARY);
        Plot plot = read(file);
        sites.lock(siteId);
        Optional<PlotRepository.Kept> now = plots.newest(siteId);
        if (now.isPresent() && now.get().geometry().equals(plot.geoJson())) {
            return;
        }
        plots.add(siteId, plot, actor.name(), clock.instant());
        audit.record(
                actor,
                "site.plot",
                SiteKeeping.OBJECT,
                siteId,
                now.map(kept -> Hectares.text(kept.areaM2()) + " ha").orElse(null),
                Hectares.text(plot.squareMetres()) + " ha",
                null);
        drawn.fire(new PlotDrawn(siteId));
    }

    /** What the present outline of a site lies over, in sentences; none where there is no outline. */
    public List<String> overlaps(long siteId) {
        EditableSite site = sites.find(siteId).orElseThrow(() -> new NotFound("site", siteId));
        return plots.newest(siteId)
                .map(kept -> overlaps(site, PlotFiles.geoJson(kept.geometry()).get(0)))
                .orElse(List.of());
    }

    /** The present outline, exact, for its owner and for staff; empty when there is none. */
    public Optional<SitePlot> plot(long siteId, Actor actor) {
        EditableSite site = sites.find(siteId).orElseThrow(() -> new NotFound("site", siteId));
        actor.requireSight(site.sellerId(), SellerRight.LOOK);
        return plots.newest(siteId).map(kept -> {
            Plot plot = PlotFiles.geoJson(kept.geometry()).get(0);
            return new SitePlot(
                    plot, kept.areaM2(), kept.recordedAt(), kept.actor(), warnings(site, plot, kept.areaM2()));
        });
    }

    /** All present outlines as GeoJSON, exact: of a seller for its members, of everybody for staff. */
    public String geoJson(@Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.LOOK);
        }
        return PlotCollection.of(plots.present(sellerId));
    }

    /** Where an outline that was refused crosses itself, to show it to who sent it; empty where that is not what is wrong. */
    public Optional<PlotCrossing> crossing(String file) {
        try {
            Plot.joined(PlotFiles.read(file));
            return Optional.empty();
        } catch (InvalidPlot wrong) {
            return wrong.ring().isEmpty() ? Optional.empty() : wrong.at().map(at -> new PlotCrossing(wrong.ring(), at));
        }
    }

    /** What lies around a site, for drawing its outline over it; for its owner. */
    public PlotGround ground(long siteId, Actor actor) {
        EditableSite site = sites.find(siteId).orElseThrow(() -> new NotFound("site", siteId));
        actor.requireMemberOf(site.sellerId(), SellerRight.DIARY);
        return plots.ground(site);
    }

    private static Plot read(String file) {
        try {
            return Plot.joined(PlotFiles.read(file));
        } catch (InvalidPlot wrong) {
            throw InvalidInput.of("outline", PlotSentences.of(wrong));
        }
    }

    private List<String> warnings(EditableSite site, Plot plot, long areaM2) {
        List<String> warnings = new ArrayList<>();
        province.region().map(region -> region.fit(plot)).ifPresent(fit -> {
            if (fit == Region.Fit.SWAPPED) {
                warnings.add("Ranh giới nằm ngoài tỉnh. Có vẻ tệp ghi vĩ độ trước kinh độ; GeoJSON ghi kinh độ trước.");
            } else if (fit == Region.Fit.OUTSIDE) {
                warnings.add("Ranh giới nằm ngoài tỉnh. Hãy xem lại tệp có đúng của nơi này không.");
            }
        });
        warnings.addAll(overlaps(site, plot));
        Long declared = site.areaM2();
        if (differs(declared, areaM2)) {
            warnings.add("Diện tích theo ranh giới là " + Hectares.text(areaM2)
                    + " ha, khác nhiều so với diện tích đã khai.");
        }
        return warnings;
    }

    private List<String> overlaps(EditableSite site, Plot plot) {
        Map<Long, Plot> near = new LinkedHashMap<>();
        Map<Long, String> names = new LinkedHashMap<>();
        plots.near(site.id(), plot).forEach(other -> {
            near.put(other.siteId(), PlotFiles.geoJson(other.geometry()).get(0));
            names.put(
                    other.siteId(),
                    other.sellerId() == site.sellerId() ? "“" + other.name() + "”" : "nơi của người khác");
        });
        return new PlotMap<>(near)
                .overlaps(plot, LEAST_OVERLAP).stream()
                        .map(overlap -> "Chồng lên " + names.get(overlap.key()) + " khoảng "
                                + Hectares.text(overlap.squareMetres()) + " ha.")
                        .toList();
    }

    private static boolean differs(@Nullable Long declared, long measured) {
        return declared != null
                && measured > 0
                && Math.abs(declared - measured) * 100 > declared * MOST_DIFFERENCE_PERCENT;
    }
}
