package vn.chophien.enrolment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.PersonalNumber;
import vn.chophien.order.TaxCode;
import vn.chophien.shared.InvalidInput;

/**
 * Who the seller is, as it was typed.
 *
 * @param birth day, month, year
 * @param citizen empty keeps the number that was given before, which is never shown again
 */
public record SaveIdentity(
        String name, String tax, String registration, String representative, String birth, String citizen) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final int OF_AGE = 18;
    private static final int OLDEST = 120;

    Identity check(Asked asked, Identity before, LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "name", "Hãy ghi tên.", 160);
        Optional<TaxCode> code = TaxCode.read(tax);
        if (asked.asksTax()) {
            boolean fits = code.isPresent()
                    && (asked.tax() == Asked.TaxNumber.TEN_DIGITS_OR_BRANCH
                            || code.get().number().length() == 10);
            wrong.require(fits, "tax", "Mã số chưa đúng: " + asked.taxHint());
        }
        if (asked.asksRegistration()) {
            wrong.require(
                    !asked.registrationNeeded() || !registration.isBlank(),
                    "registration",
                    "Hãy ghi số trên giấy chứng nhận đăng ký.");
            wrong.require(registration.length() <= 40, "registration", "Dài nhất 40 chữ.");
        }
        wrong.requireText(representative, "representative", "Hãy ghi họ và tên như trên căn cước.", 120);
        LocalDate born = day(birth);
        PersonalNumber number = citizen.isBlank()
                ? before.citizenNo()
                : PersonalNumber.read(citizen).orElse(null);
        if (asked.personal()) {
            checkPerson(wrong, born, number, today);
        }
        wrong.throwIfAny();
        return new Identity(
                name,
                asked.asksTax() ? code.map(TaxCode::number).orElse(null) : null,
                asked.asksRegistration() && !registration.isBlank() ? registration : null,
                representative,
                asked.personal() ? born : null,
                asked.personal() ? number : null);
    }

    private static void checkPerson(
            InvalidInput.Collector wrong, @Nullable LocalDate born, @Nullable PersonalNumber number, LocalDate today) {
        wrong.require(born != null, "birth", "Hãy ghi ngày sinh theo ngày/tháng/năm, ví dụ 05/09/1980.");
        wrong.require(
                born == null || !born.isAfter(today.minusYears(OF_AGE)),
                "birth",
                "Người đứng tên bán hàng phải đủ " + OF_AGE + " tuổi.");
        wrong.require(
                born == null || born.isAfter(today.minusYears(OLDEST)), "birth", "Năm sinh chưa đúng. Hãy xem lại.");
        wrong.require(number != null, "citizen", "Số định danh có 12 chữ số, ở mặt trước căn cước.");
    }

    /** As people write it; null for what is no day. */
    static @Nullable LocalDate day(String typed) {
        Matcher day = DAY.matcher(typed.strip());
        try {
            return day.matches()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    : null;
        } catch (DateTimeException none) {
            return null;
        }
    }
}
