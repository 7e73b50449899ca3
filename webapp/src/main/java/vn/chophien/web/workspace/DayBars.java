package vn.chophien.web.workspace;

import java.util.ArrayList;
import java.util.List;
import vn.chophien.lot.scan.ScanBoard;

/**
 * Openings by day as bars of a drawing that is {@link #WIDTH} wide and {@link #HEIGHT} high.
 *
 * @param most openings of the busiest day, the height of the drawing
 */
public record DayBars(List<Bar> bars, long most) {

    public static final int WIDTH = 300;
    public static final int HEIGHT = 100;

    public record Bar(ScanBoard.Day day, int x, int y, int width, int height) {}

    public static DayBars of(List<ScanBoard.Day> days) {
        long most =
                Math.max(1, days.stream().mapToLong(ScanBoard.Day::scans).max().orElse(1));
        int step = WIDTH / Math.max(1, days.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            long scans = days.get(i).scans();
            // A day with a single opening still shows.
            int height = scans == 0 ? 0 : Math.max(1, Math.toIntExact(HEIGHT * scans / most));
            bars.add(new Bar(days.get(i), i * step, HEIGHT - height, step - 2, height));
        }
        return new DayBars(List.copyOf(bars), most);
    }
}
