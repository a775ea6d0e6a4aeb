package id.tampah.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.columns.Field;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTests {

    private static final ResourceBundle INDONESIAN = ResourceBundle.getBundle("messages/sheet", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages/sheet", Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentenceInBothLanguages(Refusal refusal) {
        assertThat(sentence(INDONESIAN, refusal)).endsWith(".").doesNotContain("{");
        assertThat(sentence(ENGLISH, refusal)).endsWith(".").isNotEqualTo(sentence(INDONESIAN, refusal));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasANameInBothLanguages(Field field) {
        assertThat(INDONESIAN.getString(field.messageKey())).isNotBlank();
        assertThat(ENGLISH.getString(field.messageKey())).isNotBlank();
    }

    private static String sentence(ResourceBundle bundle, Refusal refusal) {
        return new MessageFormat(bundle.getString(refusal.messageKey()), Locale.ROOT)
                .format(new Object[] {"Data", 7, 60});
    }
}
