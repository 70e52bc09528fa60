package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.album.DeletePhoto;
import com.datingtoday.application.profile.album.GetAlbum;
import com.datingtoday.application.profile.album.ReorderAlbum;
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

/** One's own album. */
@RestController
@RequestMapping("/api/users/me/album")
@Tag(name = "profile")
record AlbumController(
        GetAlbum getAlbum,
        AddPhoto addPhoto,
        ReorderAlbum reorderAlbum,
        DeletePhoto deletePhoto,
        MyPhotoPresenter photos) {

    /** An album in its order. */
    record AlbumResponse(List<MyPhotoResponse> list) {}

    /** A photo of one's own. */
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

    /** Another order. */
    record ReorderAlbumRequest(
            @Schema(description = "the number of each photo of the album, once; the first visible one is the avatar")
            List<Long> photos) {}

    @GetMapping
    @Operation(summary = "Read my album", description = "Up to 9 photos in order, also those that others do not see.")
    Envelope<AlbumResponse> read(UserId user) {
        return Envelope.of(data(getAlbum.get(new GetAlbum.Query(user))));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a photo",
            description = "multipart/form-data with the part file: JPEG, PNG or WebP, at most 20 MB and 25 megapixels,"
                    + " no animation. It is made anew without metadata. Scheme 2 only.")
    Envelope<MyPhotoResponse> add(UploadedFile file, UserId user) {
        return Envelope.of(photos.data(addPhoto.add(new AddPhoto.Command(user, file.path()))));
    }

    @PutMapping
    @Operation(summary = "Put my photos in order", description = "Names each photo once.")
    Envelope<AlbumResponse> arrange(@RequestFields ReorderAlbumRequest fields, UserId user) {
        return Envelope.of(data(reorderAlbum.reorder(new ReorderAlbum.Command(user, fields.photos()))));
    }

    @DeleteMapping("/{photo_id}")
    @Operation(summary = "Remove a photo", description = "Its files go too.")
    Envelope<Void> remove(@PathVariable("photo_id") String photoId, UserId user) {
        deletePhoto.delete(new DeletePhoto.Command(user, PathParameters.number("photo_id", photoId)));
        return Envelope.done();
    }

    private AlbumResponse data(UserAlbum album) {
        return new AlbumResponse(album.photos().stream().map(photos::data).toList());
    }
}
