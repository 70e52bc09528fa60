/** Looking into files, keeping them, and having them judged. */
@NullMarked
package com.datingtoday.adapter.providers.media;

import org.jspecify.annotations.NullMarked;
