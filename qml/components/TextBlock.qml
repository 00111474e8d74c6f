// Words on a page: a style says how large, a tone in which ink.
import QtQuick
import Stipple.Theme

Text {
    id: block

    enum Look { Caption, Small, Body, Lead, Title, Heading, Display }
    enum Tone { Ink, Secondary, Disabled, Accent, Decline, Caution, Clear }

    property int look: TextBlock.Body
    property int tone: TextBlock.Ink
    property bool strong: look >= TextBlock.Title

    color: {
        switch (tone) {
        case TextBlock.Secondary:
            return Theme.color.inkSecondary;
        case TextBlock.Disabled:
            return Theme.color.inkDisabled;
        case TextBlock.Accent:
            return Theme.color.accent;
        case TextBlock.Decline:
            return Theme.color.decline;
        case TextBlock.Caution:
            return Theme.color.caution;
        case TextBlock.Clear:
            return Theme.color.clear;
        default:
            return Theme.color.ink;
        }
    }
    font.pixelSize: {
        switch (look) {
        case TextBlock.Caption:
            return Theme.type.caption;
        case TextBlock.Small:
            return Theme.type.small;
        case TextBlock.Lead:
            return Theme.type.lead;
        case TextBlock.Title:
            return Theme.type.title;
        case TextBlock.Heading:
            return Theme.type.heading;
        case TextBlock.Display:
            return Theme.type.display;
        default:
            return Theme.type.body;
        }
    }
    font.weight: strong ? Theme.type.strong : Theme.type.regular
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: look >= TextBlock.Title ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
