package com.petmatch.security.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.request.HttpField;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-55")
class ResponseEditsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nSet-Cookie: x=1", "a\nb", "a\rb", "a\u0000b", "a\u010a", "a\u560d\u560ab", "a\u0085b", "é"
            })
    void noValueEndsItsLineHoweverItIsSpelled(String value) {
        assertThatThrownBy(() -> ResponseEdits.none().withField("Location", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a response field of one line of ASCII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A: b", "A B", "A\r\nB", "A\u010aB"})
    void noNameBringsAnotherField(String name) {
        List<HttpField> fields = List.of(new HttpField(name, "v"));

        assertThatThrownBy(() -> new ResponseEdits(fields, List.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOneLineIsKept() {
        assertThat(ResponseEdits.none().withField("Location", "/a?b=c#d").fields())
                .containsExactly(new HttpField("Location", "/a?b=c#d"));
    }
}
