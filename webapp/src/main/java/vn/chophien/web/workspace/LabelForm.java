package vn.chophien.web.workspace;

import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.label.LabelChoices;
import vn.chophien.lot.label.LabelKind;
import vn.chophien.lot.label.PrintLabels;
import vn.chophien.shared.InvalidInput;
import vn.chophien.trace.label.LabelFormat;
import vn.chophien.trace.label.LabelSheet;
import vn.chophien.trace.label.PrintResolution;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** The form for labels: what is wanted, on what, with which printer, from which place on. */
public final class LabelForm {

    private LabelForm() {}

    /** As many labels as packs are left, on the usual sheet. */
    static Form of(LotSummary lot) {
        long packs = lot.remaining().scale() == 0 ? lot.remaining().steps() : 0;
        long labels = packs == 0 ? LabelFormat.A4_3X8.perSheet() : Math.min(packs, PrintLabels.MOST);
        return Form.filled(Map.of(
                "key", UUID.randomUUID().toString(),
                "loai", Choices.name(LabelKind.LOT),
                "kho", Choices.name(LabelFormat.A4_3X8),
                "may-in", Choices.name(PrintResolution.DPI_600),
                "vi-tri", "1",
                "so-tem", Long.toString(labels)));
    }

    static PrintLabels read(long lotId, Form form) {
        LabelKind kind = chosen(LabelKind.class, form, "loai", "Hãy chọn loại tem.");
        LabelFormat format = chosen(LabelFormat.class, form, "kho", "Hãy chọn khổ tem.");
        PrintResolution resolution = chosen(PrintResolution.class, form, "may-in", "Hãy chọn máy in.");
        int labels = whole(form, "so-tem", "Hãy ghi số tem bằng chữ số.");
        int place = whole(form, "vi-tri", "Hãy ghi vị trí bắt đầu bằng chữ số.");
        LabelSheet sheet = LabelChoices.sheet(format, resolution, place - 1);
        return new PrintLabels(form.text("key"), lotId, kind, form.isTicked("thung"), sheet, labels);
    }

    /** A small whole number; what is too long for one is as wrong as what is none. */
    static int whole(Form form, String field, String sentence) {
        OptionalLong number = form.number(field);
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > 1_000_000) {
            throw InvalidInput.of(field, sentence);
        }
        return (int) number.getAsLong();
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, Form form, String field, String sentence) {
        for (E value : type.getEnumConstants()) {
            if (Choices.name(value).equals(form.text(field))) {
                return value;
            }
        }
        throw InvalidInput.of(field, sentence);
    }

    /** The address of a picture of what was chosen. */
    static String trial(PrintLabels wanted) {
        return "/nha-ban/lo-hang/" + wanted.lotId() + "/tem/xem-truoc.png?loai=" + Choices.name(wanted.kind()) + "&kho="
                + Choices.name(wanted.sheet().format()) + "&may-in="
                + Choices.name(wanted.sheet().resolution()) + "&vi-tri="
                + (wanted.sheet().used() + 1) + "&so-tem=" + wanted.labels() + (wanted.crate() ? "&thung=1" : "");
    }

    public static String words(LabelFormat format) {
        String size = millimetres(format.width()) + " × " + millimetres(format.height()) + " mm";
        return format.isRoll() ? "Cuộn " + size : "Tờ A4, " + format.perSheet() + " tem " + size;
    }

    public static String words(PrintResolution resolution) {
        return switch (resolution) {
            case DPI_203 -> "Máy in tem 203 dpi (thông dụng)";
            case DPI_300 -> "Máy in tem 300 dpi";
            case DPI_600 -> "Máy in văn phòng (laser, phun)";
        };
    }

    private static String millimetres(double mm) {
        String text = Double.toString(mm);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace('.', ',');
    }

    /** What the picture before printing shows. */
    public static String described(PrintLabels wanted) {
        LabelFormat format = wanted.sheet().format();
        return format.isRoll() ? "Một tem" : "Tờ đầu tiên, " + format.perSheet() + " tem mỗi tờ";
    }
}
