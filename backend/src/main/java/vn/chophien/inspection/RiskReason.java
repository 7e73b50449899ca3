package vn.chophien.inspection;

/** Why a lot has part of its weight. */
public record RiskReason(String code, String title, int times, int points) {}
