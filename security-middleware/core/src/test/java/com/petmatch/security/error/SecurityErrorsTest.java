package com.petmatch.security.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityErrorsTest {

    @Test
    void listsEveryConstantOnce() throws IllegalAccessException {
        List<ErrorCode> constants = new ArrayList<>();
        for (Field field : SecurityErrors.class.getFields()) {
            constants.add((ErrorCode) field.get(null));
        }

        assertThat(constants).doesNotHaveDuplicates();
        assertThat(new SecurityErrors().codes()).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(new SecurityErrors().library()).isEqualTo("security-middleware");
    }
}
