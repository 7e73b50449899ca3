package vn.chophien.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.PersonalNumber;
import vn.chophien.order.TaxCode;

/**
 * Who the seller is. What was not asked of its kind is null.
 *
 * @param name under which it sells
 * @param representative the person who stands for it; where the seller is a person, that person
 */
record Identity(
        String name,
        @Nullable String taxCode,
        @Nullable String registrationNo,
        String representative,
        @Nullable LocalDate birthDate,
        @Nullable PersonalNumber citizenNo) {

    static final Identity BLANK = new Identity("", null, null, "", null, null);

    /** The first year of the century that a personal number's fourth digit stands for. */
    private static final int CENTURY_OF_ZERO = 1900;

    /** What looks wrong but may be right: a slip deserves a second look and keeps nobody out. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (taxCode != null && !TaxCode.read(taxCode).map(TaxCode::addsUp).orElse(false)) {
            doubts.add("Số cuối của mã số " + taxCode + " không khớp các số trước. Hãy so lại với giấy.");
        }
        if (birthDate != null && citizenNo != null && yearOf(citizenNo) != birthDate.getYear()) {
            doubts.add("Năm sinh trong số định danh khác ngày sinh đã ghi. Hãy so lại với căn cước.");
        }
        return doubts;
    }

    /** Digit four is century and sex, the next two the year. */
    private static int yearOf(PersonalNumber number) {
        int century = Character.digit(number.digits().charAt(3), 10) / 2;
        return CENTURY_OF_ZERO
                + century * 100
                + Integer.parseInt(number.digits().substring(4, 6));
    }

    Optional<String> citizenDigits() {
        return Optional.ofNullable(citizenNo).map(PersonalNumber::digits);
    }
}
