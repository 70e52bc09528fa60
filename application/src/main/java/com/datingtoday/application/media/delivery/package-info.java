/** Links to media and their content. */
@NullMarked
package com.datingtoday.application.media.delivery;

import org.jspecify.annotations.NullMarked;
