package com.petmatch.affiliate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AffiliateErrorsTest {

    @Test
    void listsEveryCodeOnceUnderTheLibrarysName() throws IllegalAccessException {
        List<ErrorCode> declared = new ArrayList<>();
        for (Field field : Codes.class.getFields()) {
            if (field.getType() == ErrorCode.class) {
                declared.add((ErrorCode) field.get(null));
            }
        }

        assertThat(new AffiliateErrors().codes()).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(declared).allMatch(code -> code.feature().equals("affiliate"));
        assertThat(new AffiliateErrors().library()).isEqualTo("affiliate-sdk");
    }
}
