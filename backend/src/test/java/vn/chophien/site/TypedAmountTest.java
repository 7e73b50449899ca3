package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.shared.InvalidInput;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            850        | ''  | ''  | ''   | 850 kg            | 850000
            1.560      | ''  | ''  | ''   | 1.560 kg          | 1560000
            2 tạ       | ''  | ''  | ''   | 2 tạ              | 200000
            50 bó      | ''  | 0,5 | ''   | 50 bó             | 25000
            50 bó      | ''  | ''  | 24,5 | 50 bó             | 24500
            50 bó      | ''  | 0,5 | 24,5 | 50 bó             | 24500
            50 bó      | ''  | 5 lạng | '' | 50 bó            | 25000
            6 chục     | 12  | 1,2 | ''   | 6 chục (chục 12)  | 7200
            """)
    void aHarvestEndsInKilograms(String typed, String pieces, String each, String total, String kept, long grams) {
        TypedAmount.Read read = read(DiaryKind.HARVEST, new TypedAmount("", pieces, typed, each, total));

        assertThat(read.amount()).isEqualTo(kept);
        assertThat(read.grams()).isEqualTo(grams);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            HARVEST   | ''      | ''      | harvest
            HARVEST   | ''      | nhiều   | harvest
            HARVEST   | ''      | 0       | harvest
            HARVEST   | ''      | -3 kg   | harvest
            HARVEST   | ''      | 50 bó   | totalKilograms
            SLAUGHTER | 60 con  | ''      | harvest
            SALE      | 5 chục  | ''      | pieces
            """)
    void whatIsMissingIsAskedFor(DiaryKind kind, String amount, String harvest, String field) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        new TypedAmount(amount, "", harvest, "", "").read(kind, wrong);

        assertThatThrownBy(wrong::throwIfAny)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.sentences()).containsOnlyKeys(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STOCKING   | 400                          | 400 con
            SALE       | 2 ta ruoi                    | 2 ta ruoi
            FERTILISER | 3 tạ                         | 3 tạ
            PESTICIDE  | 2,6 lít pha 1.000 lít nước   | 2,6 lít pha 1.000 lít nước
            SOIL       | 5,2 ha                       | 5,2 ha
            """)
    void wordsStayAsTheyWereTyped(DiaryKind kind, String typed, String kept) {
        assertThat(read(kind, new TypedAmount(typed, "", "", "", "")).amount()).isEqualTo(kept);
    }

    private static TypedAmount.Read read(DiaryKind kind, TypedAmount typed) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        TypedAmount.Read read = typed.read(kind, wrong);
        wrong.throwIfAny();
        return read;
    }
}
