package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.album.DeletePhoto;
import com.datingtoday.application.profile.album.GetAlbum;
import com.datingtoday.application.profile.album.ReorderAlbum;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the user's own album. */
@RestController
@RequestMapping("/api/users/me/album")
@Tag(name = "profile")
record AlbumController(
        GetAlbum getAlbum,
        AddPhoto addPhoto,
        ReorderAlbum reorderAlbum,
        DeletePhoto deletePhoto,
        PhotoPresenter photos) {

    record AlbumResponse(List<MyPhotoResponse> list) {}

    record MyPhotoResponse(
            long photoId,

            @Schema(allowableValues = {"pending", "visible", "refused"})
            String state,

            int width,
            int height,
            String blurhash,
            String large,
            String medium,
            String small) {}

    record ReorderAlbumRequest(
            @Schema(description = "Numbers of all photos of the album, each once; the first visible one is the avatar.")
            List<Long> photos) {}

    @GetMapping
    @Operation(
            operationId = "getMyAlbum",
            summary = "Get my album",
            description = "Up to 9 photos in order, including those that other users cannot view.")
    Envelope<AlbumResponse> getMyAlbum(UserId user) {
        return Envelope.of(toResponse(getAlbum.get(new GetAlbum.Query(user))));
    }

    @PostMapping
    @PossibleErrors({
        ErrorCode.MEDIA_TYPE_UNSUPPORTED,
        ErrorCode.MEDIA_HEIC_UNSUPPORTED,
        ErrorCode.MEDIA_CODEC_UNSUPPORTED,
        ErrorCode.MEDIA_TRACKS_UNSUPPORTED,
        ErrorCode.MEDIA_FRAGMENTS_UNSUPPORTED,
        ErrorCode.MEDIA_UNREADABLE,
        ErrorCode.MEDIA_TOO_MANY_PIXELS,
        ErrorCode.MEDIA_SIDE_TOO_LONG,
        ErrorCode.MEDIA_SIDE_TOO_SHORT,
        ErrorCode.MEDIA_RATIO_TOO_HIGH,
        ErrorCode.MEDIA_ANIMATED,
        ErrorCode.MEDIA_TOO_LONG,
        ErrorCode.MEDIA_TOO_LARGE,
        ErrorCode.TOO_MANY_UNATTACHED_FILES,
        ErrorCode.ALBUM_FULL,
        ErrorCode.TEXT_REJECTED,
        ErrorCode.BIRTHDAY_REQUIRED
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addPhoto",
            summary = "Add a photo",
            description = "The part file of a multipart/form-data body: JPEG, PNG or WebP, at most 20 MB and 25"
                    + " megapixels, without animation. A side has 64 to 12,000 pixels; the longer side is at most ten"
                    + " times the shorter side. The server stores a re-encoded copy without metadata."
                    + " Scheme 2 only.")
    Envelope<MyPhotoResponse> addPhoto(UploadedFile file, UserId user) {
        return Envelope.of(photos.toMyResponse(addPhoto.add(new AddPhoto.Command(user, file.path()))));
    }

    @PutMapping
    @PossibleErrors({ErrorCode.PHOTO_UNKNOWN, ErrorCode.PHOTO_ORDER_INCOMPLETE})
    @Operation(
            operationId = "reorderAlbum",
            summary = "Reorder my photos",
            description = "The list contains each photo of the album exactly once.")
    Envelope<AlbumResponse> reorderAlbum(@RequestFields ReorderAlbumRequest fields, UserId user) {
        return Envelope.of(toResponse(reorderAlbum.reorder(new ReorderAlbum.Command(user, fields.photos()))));
    }

    @DeleteMapping("/{photo_id}")
    @PossibleErrors({ErrorCode.PHOTO_UNKNOWN})
    @Operation(
            operationId = "deletePhoto",
            summary = "Delete a photo",
            description = "The call also deletes its files.")
    Envelope<Void> deletePhoto(@PathVariable("photo_id") String photoId, UserId user) {
        deletePhoto.delete(new DeletePhoto.Command(user, PathParameters.parseNumber("photo_id", photoId)));
        return Envelope.success();
    }

    private AlbumResponse toResponse(UserAlbum album) {
        return new AlbumResponse(
                album.photos().stream().map(photos::toMyResponse).toList());
    }
}
