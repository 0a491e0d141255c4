//! A picture with a name.

use super::Element;
use super::semantics::{Role, semantic};
use iced::Length;
use iced::widget::image::{self, Handle};

/// Shows a picture, as large as its place allows, with a name that says what is seen. Keep the handle: one made for each view leaks.
pub fn picture<'a, M: 'a>(
    name: impl Into<String>,
    handle: &Handle,
    width: impl Into<Length>,
    height: impl Into<Length>,
) -> Element<'a, M> {
    let shown: image::Image = image::Image::new(handle.clone())
        .width(width)
        .height(height);
    semantic(Role::Image, name, Element::new(shown)).into()
}

/// Shows a picture that says nothing: what it stands in has the name.
pub fn decoration<'a, M: 'a>(
    handle: &Handle,
    width: impl Into<Length>,
    height: impl Into<Length>,
) -> Element<'a, M> {
    let shown: image::Image = image::Image::new(handle.clone())
        .width(width)
        .height(height)
        .content_fit(iced::ContentFit::Fill)
        .filter_method(image::FilterMethod::Linear);
    Element::new(shown)
}
