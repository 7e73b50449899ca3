package vn.chophien.trace.label;

/** Draws a QR code as SVG: one path that holds each run of dark modules as a rectangle one unit high. */
final class QrSvg {
    private QrSvg() {}

    static String draw(QrCode code, String title) {
        int side = code.size() + 2 * QrCode.QUIET_ZONE;
        // The background is drawn, as a page in dark colours would otherwise swallow the quiet zone.
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" role=\"img\""
                + " shape-rendering=\"crispEdges\"><title>" + escape(title) + "</title>"
                + "<rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#fff\"/>"
                + "<path fill=\"#000\" d=\"" + runs(code) + "\"/></svg>";
    }

    private static String runs(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            int x = 0;
            while (x < code.size()) {
                int end = endOfRun(code, x, y);
                if (end > x) {
                    appendRun(path, x + QrCode.QUIET_ZONE, y + QrCode.QUIET_ZONE, end - x);
                }
                x = end + 1;
            }
        }
        return path.toString();
    }

    private static int endOfRun(QrCode code, int x, int y) {
        int end = x;
        while (code.isDark(end, y)) {
            end++;
        }
        return end;
    }

    private static void appendRun(StringBuilder path, int x, int y, int width) {
        path.append('M').append(x).append(' ').append(y);
        path.append('h').append(width).append("v1h-").append(width).append('z');
    }

    private static String escape(String title) {
        return title.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
