// Locked in the middle of a treatment: how long it has taken, and quick notes, which nobody can read before unlocking.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: hold

    objectName: "unlock.hold"
    visible: SessionHold.isHeld
    title: qsTr("A treatment is going on")
    gap: Theme.space.m

    TextBlock {
        objectName: "hold.elapsed"
        Layout.fillWidth: true
        text: SessionHold.elapsed
        look: TextBlock.Display
    }
    ChipGroup {
        Layout.fillWidth: true
        name: "hold.quick"
        label: qsTr("Note, with one tap")
        multiple: false
        large: true
        model: SessionHold.quick
        onToggled: id => SessionHold.note(id)
    }
    TextBlock {
        objectName: "hold.kept"
        Layout.fillWidth: true
        visible: SessionHold.kept !== ""
        text: SessionHold.kept
        tone: TextBlock.Accent
        strong: true
    }
    Banner {
        objectName: "hold.problem"
        Layout.fillWidth: true
        visible: SessionHold.problem !== ""
        kind: Meaning.Decline
        text: SessionHold.problem
    }
    UnlockCamera {
        Layout.fillWidth: true
    }
}
