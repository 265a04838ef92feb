package com.petmatch.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.AffiliateErrors;
import com.petmatch.core.CoreErrors;
import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.MessageResult;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.postgres.PostgresErrors;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.platform.api.HostErrors;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.security.error.SecurityErrors;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of every library has a status, and words in every language. */
class PublishedStatusesTest {

    private final Messages messages = Messages.builder().build();

    static List<ErrorCodeCatalog> catalogs() {
        return List.of(
                new KernelErrors(),
                new PostgresErrors(),
                new CoreErrors(),
                new SecurityErrors(),
                new PaymentErrors(),
                new AffiliateErrors(),
                new I18nErrors(),
                new HostErrors(),
                new PageErrors());
    }

    static Stream<ErrorCode> codes() {
        return catalogs().stream().flatMap(catalog -> catalog.codes().stream());
    }

    @Test
    void listsEachCodeOfEachLibraryOnceAndNoOther() {
        assertThat(codes()).doesNotHaveDuplicates();
        assertThat(PublishedStatuses.read().all().keySet()).containsExactlyInAnyOrderElementsOf(codes().toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasWordsForTheCodeInEveryLanguage(ErrorCode code) {
        for (LanguageTag language : messages.languages()) {
            MessageResult result = messages.in(language).byCode(code, Map.of());
            assertThat(result).as("%s in %s", code, language).isInstanceOf(MessageResult.Found.class);
            assertThat(result.text().toString()).doesNotContain(code.value(), "{");
        }
    }
}
