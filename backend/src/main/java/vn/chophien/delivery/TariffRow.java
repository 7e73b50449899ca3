package vn.chophien.delivery;

import vn.chophien.shared.Validity;

/** One dated row of what delivery costs or allows, in words, for staff. */
public record TariffRow(WriteTariff.Kind kind, String what, String how, Validity days) {}
