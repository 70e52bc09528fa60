@NullMarked
package com.datingtoday.bootstrap.media;

import org.jspecify.annotations.NullMarked;
