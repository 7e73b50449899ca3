package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputTest {

    @Test
    void sentencesStandInTheOrderInWhichTheFormWasChecked() {
        List<String> fields = List.of("name", "phone", "amount", "commune", "address", "note", "age");
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        fields.forEach(field -> wrong.require(false, field, "Hãy sửa chỗ này."));

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, wrong::throwIfAny);

        assertThat(refused.sentences().keySet()).containsExactlyElementsOf(fields);
    }
}
