package vn.chophien.lot;

import vn.chophien.trace.key.Sscc;

/** A logistic unit and the lot that is in it. */
public record ShippedLot(Sscc sscc, LotAddress lot, String name) {}
