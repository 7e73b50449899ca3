package vn.chophien.inspection;

import vn.chophien.shared.InvalidInput;

/**
 * How much a kind of risk weighs from now on, as somebody typed it.
 *
 * @param version of the rule that they saw
 * @param points for each time; -1 where no number was typed
 * @param most counted so many times at most
 * @param source what the department goes by
 */
public record WriteRisk(String code, int version, int points, int most, String source) {

    private static final String BASE = "BASE";
    private static final int MOST_POINTS = 1000;
    private static final int MOST_TIMES = 20;

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        int least = code.equals(BASE) ? 1 : 0;
        wrong.require(
                points >= least && points <= MOST_POINTS,
                "points",
                "Hãy ghi số điểm từ " + least + " đến " + MOST_POINTS + ".");
        wrong.require(most >= 1 && most <= MOST_TIMES, "most", "Hãy ghi số lần từ 1 đến " + MOST_TIMES + ".");
        wrong.requireText(source, "source", "Hãy ghi số, ngày của văn bản hoặc biên bản.", 200);
        wrong.throwIfAny();
    }

    boolean says(RiskRule rule) {
        return points == rule.points() && most == rule.most() && source.equals(rule.source());
    }
}
