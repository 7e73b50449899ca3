package vn.chophien.catalogue.search;

/** That a product, its packs, its certificates or its seller changed, on whichever node. */
record ProductChange(long id, long productId) {}
