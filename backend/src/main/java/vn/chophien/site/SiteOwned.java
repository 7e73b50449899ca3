package vn.chophien.site;

/** A site and whose it is, for lists of staff. */
public record SiteOwned(SiteView site, long sellerId, String sellerName) {}
