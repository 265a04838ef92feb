package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job of the platform in a real browser, on a real database, against a provider that enforces its contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {

    @RegisterExtension
    static final SharedStage shared = new SharedStage();

    private Stage stage;

    @BeforeAll
    void open() {
        stage = shared.stage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "ja", "de", "hi"})
    void leadsFromTheLinkToTheLastClawback(String language) {
        new Story(stage.browser(), stage.site(), language, page -> Look.at(page, stage.site(), language), step -> {})
                .play(Stage.ADMIN, Stage.ADMIN_PASSWORD);

        assertThat(stage.stripe().violations()).isEmpty();
    }

    @Test
    void endsTheSameWhenThePlatformIsKilledAfterEveryStep() {
        Set<Story.Step> killed = EnumSet.noneOf(Story.Step.class);

        new Story(stage.browser(), stage.site(), "en", page -> Screenshots.take(page, "en", 1280), step -> {
                    stage.killAndRestart();
                    killed.add(step);
                })
                .play(Stage.ADMIN, Stage.ADMIN_PASSWORD);

        assertThat(killed).containsExactlyInAnyOrder(Story.Step.values()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(stage.stripe().violations()).isEmpty();
    }
}
