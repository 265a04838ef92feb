package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code ui} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalUiTexts implements UiTexts {

    private static final TypedMessage UI_ERROR_UNKNOWN =
            TypedMessage.of("ui.error.unknown", List.of("reference"), List.of());
    private static final TypedMessage UI_ERROR_FIELDS = TypedMessage.of("ui.error.fields", List.of(), List.of("count"));
    private static final TypedMessage UI_PAGING_RESULTS =
            TypedMessage.of("ui.paging.results", List.of(), List.of("count"));
    private static final TypedMessage UI_PAGING_PAGE = TypedMessage.of("ui.paging.page", List.of(), List.of("page"));
    private static final TypedMessage UI_FIELD_TOO_LONG =
            TypedMessage.of("ui.field.too-long", List.of(), List.of("max"));
    private static final TypedMessage UI_FIELD_TOO_SHORT =
            TypedMessage.of("ui.field.too-short", List.of(), List.of("min"));
    private static final TypedMessage UI_FILE_TOO_LARGE =
            TypedMessage.of("ui.file.too-large", List.of("limit"), List.of());
    private static final TypedMessage UI_TIME_UPDATED =
            TypedMessage.of("ui.time.updated", List.of("moment"), List.of());
    private static final TypedMessage UI_TIME_DUE = TypedMessage.of("ui.time.due", List.of("day"), List.of());
    private final LocalTexts texts;

    LocalUiTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text uiLanguageName() {
        return TypedMessage.text(texts, "ui.language.name");
    }

    @Override
    public Text uiErrorUnknown(String reference) {
        return UI_ERROR_UNKNOWN.in(texts, reference, null, 0, 0);
    }

    @Override
    public Text uiErrorUnknownAction() {
        return TypedMessage.text(texts, "ui.error.unknown.action");
    }

    @Override
    public Text uiErrorTitle() {
        return TypedMessage.text(texts, "ui.error.title");
    }

    @Override
    public Text uiErrorNotFound() {
        return TypedMessage.text(texts, "ui.error.not-found");
    }

    @Override
    public Text uiErrorForbidden() {
        return TypedMessage.text(texts, "ui.error.forbidden");
    }

    @Override
    public Text uiErrorOffline() {
        return TypedMessage.text(texts, "ui.error.offline");
    }

    @Override
    public Text uiErrorTooManyRequests() {
        return TypedMessage.text(texts, "ui.error.too-many-requests");
    }

    @Override
    public Text uiErrorFormExpired() {
        return TypedMessage.text(texts, "ui.error.form-expired");
    }

    @Override
    public Text uiErrorFields(int count) {
        return UI_ERROR_FIELDS.in(texts, null, null, count, 0);
    }

    @Override
    public Text uiActionSave() {
        return TypedMessage.text(texts, "ui.action.save");
    }

    @Override
    public Text uiActionCancel() {
        return TypedMessage.text(texts, "ui.action.cancel");
    }

    @Override
    public Text uiActionDelete() {
        return TypedMessage.text(texts, "ui.action.delete");
    }

    @Override
    public Text uiActionEdit() {
        return TypedMessage.text(texts, "ui.action.edit");
    }

    @Override
    public Text uiActionAdd() {
        return TypedMessage.text(texts, "ui.action.add");
    }

    @Override
    public Text uiActionCreate() {
        return TypedMessage.text(texts, "ui.action.create");
    }

    @Override
    public Text uiActionSend() {
        return TypedMessage.text(texts, "ui.action.send");
    }

    @Override
    public Text uiActionSearch() {
        return TypedMessage.text(texts, "ui.action.search");
    }

    @Override
    public Text uiActionFilter() {
        return TypedMessage.text(texts, "ui.action.filter");
    }

    @Override
    public Text uiActionConfirm() {
        return TypedMessage.text(texts, "ui.action.confirm");
    }

    @Override
    public Text uiActionBack() {
        return TypedMessage.text(texts, "ui.action.back");
    }

    @Override
    public Text uiActionContinue() {
        return TypedMessage.text(texts, "ui.action.continue");
    }

    @Override
    public Text uiActionClose() {
        return TypedMessage.text(texts, "ui.action.close");
    }

    @Override
    public Text uiActionRetry() {
        return TypedMessage.text(texts, "ui.action.retry");
    }

    @Override
    public Text uiActionCopy() {
        return TypedMessage.text(texts, "ui.action.copy");
    }

    @Override
    public Text uiActionDownload() {
        return TypedMessage.text(texts, "ui.action.download");
    }

    @Override
    public Text uiActionUpload() {
        return TypedMessage.text(texts, "ui.action.upload");
    }

    @Override
    public Text uiActionShare() {
        return TypedMessage.text(texts, "ui.action.share");
    }

    @Override
    public Text uiActionPay() {
        return TypedMessage.text(texts, "ui.action.pay");
    }

    @Override
    public Text uiActionView() {
        return TypedMessage.text(texts, "ui.action.view");
    }

    @Override
    public Text uiActionSignIn() {
        return TypedMessage.text(texts, "ui.action.sign-in");
    }

    @Override
    public Text uiActionSignOut() {
        return TypedMessage.text(texts, "ui.action.sign-out");
    }

    @Override
    public Text uiActionSignUp() {
        return TypedMessage.text(texts, "ui.action.sign-up");
    }

    @Override
    public Text uiStateLoading() {
        return TypedMessage.text(texts, "ui.state.loading");
    }

    @Override
    public Text uiStateSaved() {
        return TypedMessage.text(texts, "ui.state.saved");
    }

    @Override
    public Text uiStateDeleted() {
        return TypedMessage.text(texts, "ui.state.deleted");
    }

    @Override
    public Text uiStateCopied() {
        return TypedMessage.text(texts, "ui.state.copied");
    }

    @Override
    public Text uiStateEmpty() {
        return TypedMessage.text(texts, "ui.state.empty");
    }

    @Override
    public Text uiStateNoResults() {
        return TypedMessage.text(texts, "ui.state.no-results");
    }

    @Override
    public Text uiStateYes() {
        return TypedMessage.text(texts, "ui.state.yes");
    }

    @Override
    public Text uiStateNo() {
        return TypedMessage.text(texts, "ui.state.no");
    }

    @Override
    public Text uiStateActive() {
        return TypedMessage.text(texts, "ui.state.active");
    }

    @Override
    public Text uiStatePending() {
        return TypedMessage.text(texts, "ui.state.pending");
    }

    @Override
    public Text uiStateOptional() {
        return TypedMessage.text(texts, "ui.state.optional");
    }

    @Override
    public Text uiPagingNext() {
        return TypedMessage.text(texts, "ui.paging.next");
    }

    @Override
    public Text uiPagingPrevious() {
        return TypedMessage.text(texts, "ui.paging.previous");
    }

    @Override
    public Text uiPagingResults(long count) {
        return UI_PAGING_RESULTS.in(texts, null, null, count, 0);
    }

    @Override
    public Text uiPagingPage(int page) {
        return UI_PAGING_PAGE.in(texts, null, null, page, 0);
    }

    @Override
    public Text uiFieldRequired() {
        return TypedMessage.text(texts, "ui.field.required");
    }

    @Override
    public Text uiFieldTooLong(int max) {
        return UI_FIELD_TOO_LONG.in(texts, null, null, max, 0);
    }

    @Override
    public Text uiFieldTooShort(int min) {
        return UI_FIELD_TOO_SHORT.in(texts, null, null, min, 0);
    }

    @Override
    public Text uiFieldEmail() {
        return TypedMessage.text(texts, "ui.field.email");
    }

    @Override
    public Text uiFieldNumber() {
        return TypedMessage.text(texts, "ui.field.number");
    }

    @Override
    public Text uiFieldAmount() {
        return TypedMessage.text(texts, "ui.field.amount");
    }

    @Override
    public Text uiFieldDate() {
        return TypedMessage.text(texts, "ui.field.date");
    }

    @Override
    public Text uiFieldChoice() {
        return TypedMessage.text(texts, "ui.field.choice");
    }

    @Override
    public Text uiFileTooLarge(String limit) {
        return UI_FILE_TOO_LARGE.in(texts, limit, null, 0, 0);
    }

    @Override
    public Text uiFileType() {
        return TypedMessage.text(texts, "ui.file.type");
    }

    @Override
    public Text uiTimeUpdated(Instant moment) {
        return UI_TIME_UPDATED.in(texts, moment, null, 0, 0);
    }

    @Override
    public Text uiTimeDue(LocalDate day) {
        return UI_TIME_DUE.in(texts, day, null, 0, 0);
    }
}
