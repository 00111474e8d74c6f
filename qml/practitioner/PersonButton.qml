// Whoever works here now, as their initials; tapped, it asks who goes on.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.Button {
    id: button

    objectName: "nav.person"
    implicitWidth: Math.max(Theme.space.touch, Theme.space.avatar)
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. Change who works here").arg(Gate.practitionerName)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    onClicked: Switch.begin()

    contentItem: Item {
        Avatar {
            anchors.centerIn: parent
            initials: Gate.practitionerInitials
        }
    }
    background: Rectangle {
        radius: height / 2
        color: button.down ? Theme.color.accentSoftPressed : button.hovered ? Theme.color.field : "transparent"

        FocusRing {
            shown: button.visualFocus
            around: parent.radius
        }
    }

    // When it is known who there is: a card does not grow under the finger.
    Connections {
        target: Switch

        function onChanged() {
            if (Switch.isRead)
                people.open();
        }
    }
    PersonSwitch {
        id: people
    }
}
