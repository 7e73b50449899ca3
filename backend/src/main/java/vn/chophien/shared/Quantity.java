package vn.chophien.shared;

/**
 * A quantity as a whole number of steps. A unit of scale 3 counts thousandths: 1.25 kg is 1,250 steps; a pack has
 * scale 0 and counts itself. Floating point never touches it.
 *
 * @param steps how many steps; may be zero, never negative
 * @param scale decimal places of the unit, 0 to 3
 * @param unit the unit's name as people read it, such as {@code kg} or {@code gói}
 */
public record Quantity(long steps, int scale, String unit) {

    public Quantity {
        if (steps < 0 || scale < 0 || scale > 3) {
            throw new IllegalArgumentException("No such quantity: " + steps + " steps of scale " + scale);
        }
    }

    public long stepsPerUnit() {
        return switch (scale) {
            case 0 -> 1;
            case 1 -> 10;
            case 2 -> 100;
            default -> 1000;
        };
    }

    /** The bare number with a decimal comma and no idle zeros: {@code 1,25}. */
    public String number() {
        long whole = steps / stepsPerUnit();
        long rest = steps % stepsPerUnit();
        if (rest == 0) {
            return Thousands.dotted(whole);
        }
        String decimals = Long.toString(stepsPerUnit() + rest).substring(1).replaceAll("0+$", "");
        return Thousands.dotted(whole) + "," + decimals;
    }

    @Override
    public String toString() {
        return number() + "\u00A0" + unit;
    }
}
