package vn.chophien.inspection;

/**
 * How much one kind of risk weighs.
 *
 * @param points for each time
 * @param most counted so many times at most
 * @param sampleData the figures are for show until the department has set its own
 */
public record RiskRule(String code, String title, int points, int most, boolean sampleData) {

    int pointsFor(int times) {
        return points * Math.min(times, most);
    }
}
