package vn.chophien.site;

import vn.chophien.trace.key.Gln;

/** A site with its location number. */
public record NumberedSite(Gln gln, SiteView site, long sellerId) {}
