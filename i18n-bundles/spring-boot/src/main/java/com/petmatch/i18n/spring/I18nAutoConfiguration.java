package com.petmatch.i18n.spring;

import com.petmatch.i18n.messages.MessageListener;
import com.petmatch.i18n.messages.Messages;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.AbstractApplicationContext;

/** The texts and the message source over them; each steps back for a bean of the host. */
@AutoConfiguration(after = {MessageSourceAutoConfiguration.class, TaskExecutionAutoConfiguration.class})
@EnableConfigurationProperties(I18nProperties.class)
class I18nAutoConfiguration {

    /** The host's clock, when it has one, is what relative times are measured by; every listener of the host is told. */
    @Bean
    @ConditionalOnMissingBean
    Messages messages(
            I18nProperties properties, ObjectProvider<InstantSource> clock, ObjectProvider<MessageListener> listeners) {
        Messages.Builder builder = Messages.builder()
                .listener(new AllListeners(listeners.orderedStream().toList()));
        properties.applyTo(builder);
        clock.ifUnique(builder::clock);
        return builder.build();
    }

    @Bean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    @ConditionalOnMissingBean(
            name = AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
            search = SearchStrategy.CURRENT)
    TextsMessageSource messageSource(Messages messages) {
        return new TextsMessageSource(messages);
    }

    /** Boot's own executor lends the thread. */
    @Bean
    @ConditionalOnProperty("petmatch.i18n.reload")
    ReloadWatch reloadWatch(
            Messages messages,
            @Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) Executor executor) {
        return new ReloadWatch(messages, executor);
    }

    @Bean
    static HostSourceParent hostSourceParent(ObjectProvider<Messages> messages) {
        return new HostSourceParent(messages);
    }
}
