/** A person on the service: what he tells of himself, and who may see it. */
@NullMarked
package com.datingtoday.domain.profile;

import org.jspecify.annotations.NullMarked;
