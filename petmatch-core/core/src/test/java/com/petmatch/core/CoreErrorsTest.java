package com.petmatch.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.KernelErrors;
import org.junit.jupiter.api.Test;

class CoreErrorsTest {

    @Test
    void catalogListsEveryConstantAndSharesNoneWithTheKernel() throws IllegalAccessException {
        CoreErrors catalog = new CoreErrors();
        for (var field : CoreErrors.class.getFields()) {
            assertThat(catalog.codes()).contains((ErrorCode) field.get(null));
        }
        assertThat(catalog.codes())
                .hasSize(CoreErrors.class.getFields().length)
                .doesNotContainAnyElementsOf(new KernelErrors().codes());
        assertThat(catalog.library()).isEqualTo("petmatch-core");
    }
}
