package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.profile.value.ProfileError;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record ProfileErrorResponses() implements FeatureErrorResponses<ProfileError> {

    @Override
    public Class<ProfileError> errorType() {
        return ProfileError.class;
    }

    @Override
    public ErrorResponse responseFor(ProfileError error) {
        return switch (error) {
            case ProfileError.UserNotFound() -> ErrorResponse.of(ErrorCode.USER_NOT_FOUND, HttpStatus.NOT_FOUND);
            case ProfileError.UnacceptableNickname(var reason) ->
                ErrorResponse.of(nickname(reason), HttpStatus.BAD_REQUEST).withField("nickname");
            case ProfileError.ExternalAddress(var field, var kind) ->
                ErrorResponse.of(address(kind), HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField(field);
            case ProfileError.UnacceptableText(var field) ->
                ErrorResponse.of(ErrorCode.TEXT_REJECTED, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField(field);
            case ProfileError.TooYoung(var years) ->
                ErrorResponse.of(ErrorCode.TOO_YOUNG, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("birthday")
                        .withData(Map.of("least_years", years));
            case ProfileError.BirthdayRequired() ->
                ErrorResponse.of(ErrorCode.BIRTHDAY_REQUIRED, HttpStatus.FORBIDDEN)
                        .withField("birthday");
            case ProfileError.BirthdayLocked() ->
                ErrorResponse.of(ErrorCode.BIRTHDAY_LOCKED, HttpStatus.CONFLICT).withField("birthday");
            case ProfileError.AlbumFull(var limit) ->
                ErrorResponse.of(ErrorCode.ALBUM_FULL, HttpStatus.CONFLICT).withData(Map.of("limit", limit));
            case ProfileError.UnknownPhoto() -> ErrorResponse.of(ErrorCode.PHOTO_UNKNOWN, HttpStatus.NOT_FOUND);
            case ProfileError.IncompletePhotoOrder() ->
                ErrorResponse.of(ErrorCode.PHOTO_ORDER_INCOMPLETE, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("photos");
            case ProfileError.UnknownLabel(var id) ->
                ErrorResponse.of(ErrorCode.LABEL_UNKNOWN, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("labels")
                        .withData(Map.of("label", id));
            case ProfileError.DuplicateLabel(var id) ->
                ErrorResponse.of(ErrorCode.LABEL_DUPLICATE, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("labels")
                        .withData(Map.of("label", id));
            case ProfileError.TooManyLabels(var limit) ->
                ErrorResponse.of(ErrorCode.TOO_MANY_LABELS, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("labels")
                        .withData(Map.of("limit", limit));
            case ProfileError.CannotTargetSelf() ->
                ErrorResponse.of(ErrorCode.CANNOT_TARGET_SELF, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ErrorCode nickname(ProfileError.UnacceptableNickname.Reason reason) {
        return switch (reason) {
            case LENGTH -> ErrorCode.NICKNAME_LENGTH;
            case FORBIDDEN_CHARACTERS -> ErrorCode.NICKNAME_CHARACTERS;
            case PHONE -> ErrorCode.NICKNAME_PHONE;
            case LINK -> ErrorCode.NICKNAME_LINK;
            case RESERVED -> ErrorCode.NICKNAME_RESERVED;
            case WORDS -> ErrorCode.NICKNAME_WORDS;
        };
    }

    private static ErrorCode address(AddressKind kind) {
        return switch (kind) {
            case PHONE -> ErrorCode.TEXT_PHONE;
            case LINK -> ErrorCode.TEXT_LINK;
        };
    }
}
