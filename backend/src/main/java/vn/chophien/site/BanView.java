package vn.chophien.site;

import vn.chophien.shared.Validity;

/** A ban as staff keep it. */
public record BanView(long id, int version, String name, Validity days, String source) {

    public WriteBan content() {
        return new WriteBan(name, source, days.since(), days.until());
    }
}
