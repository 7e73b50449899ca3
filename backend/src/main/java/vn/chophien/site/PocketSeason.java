package vn.chophien.site;

import java.util.List;

/**
 * A season as a phone takes it along into the field.
 *
 * @param waits sprays and treatments that a harvest of this season may have to wait for, those of the same land among them
 */
public record PocketSeason(SeasonView season, SiteView site, List<DiaryEntryView> waits) {

    /** Whether sprays of the other seasons on this site count for this one too. */
    public boolean sharesSprays() {
        return site.kind().sharesSprays();
    }

    /** The last line of each kind of work, which the next one most often repeats. */
    public List<DiaryEntryView> usual() {
        List<DiaryEntryView> valid = season.valid();
        return DiaryKind.on(site.kind()).stream()
                .flatMap(kind ->
                        valid.stream().filter(entry -> entry.kind() == kind).reduce((earlier, later) -> later).stream())
                .toList();
    }
}
