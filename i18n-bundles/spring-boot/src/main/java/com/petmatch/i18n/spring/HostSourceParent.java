package com.petmatch.i18n.spring;

import com.petmatch.i18n.messages.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.support.AbstractApplicationContext;

/** Puts our texts behind a host's own message source: its words win, ours answer what it does not know. */
final class HostSourceParent implements BeanPostProcessor {

    private final ObjectProvider<Messages> messages;

    HostSourceParent(ObjectProvider<Messages> messages) {
        this.messages = messages;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
                && !(bean instanceof TextsMessageSource)
                && bean instanceof HierarchicalMessageSource own
                && own.getParentMessageSource() == null) {
            own.setParentMessageSource(new TextsMessageSource(messages.getObject()));
        }
        return bean;
    }
}
