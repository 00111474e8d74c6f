// What FormDialog and SidePanel have in common: title, a form that scrolls, what went wrong, and the two ways out. It
// stays above the keyboard, and what was refused stays open: whoever uses it closes it when the work is done.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.Popup {
    id: panel

    property string name: ""
    required property string title
    // Empty: there is nothing to do here but to look, and leave.
    property string acceptText: qsTr("Save")
    property string cancelText: qsTr("Cancel")
    property bool canAccept: true
    property bool busy: false
    property string problem: ""
    // What is typed in would be lost: then only "Cancel" leaves, not Escape.
    property bool unsaved: false
    // Where to begin; without it, at the first thing that takes the keyboard.
    property Item first: null
    default property alias content: form.content
    // (qmllint 6.4 takes Qt.inputMethod for a plain QObject.)
    readonly property real keyboard: Qt.inputMethod.visible ? Qt.inputMethod.keyboardRectangle.height / Screen.devicePixelRatio : 0 // qmllint disable
    readonly property real room: parent ? parent.height - keyboard : 0
    readonly property real wanted: head.implicitHeight + form.contentHeight + foot.implicitHeight

    signal submitted
    signal cancelled

    function submit() {
        if (canAccept && !busy)
            submitted();
    }
    function leave() {
        close();
        cancelled();
    }

    parent: T.Overlay.overlay
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onOpened: {
        const begin = first ? first : form.nextItemInFocusChain(true);
        if (begin)
            begin.forceActiveFocus(Qt.TabFocusReason);
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.quick
            easing.type: Theme.motion.easing
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        focus: true
        // Here rather than as closePolicy, so that a list open above closes first, and typed text is not lost.
        Keys.onEscapePressed: if (!panel.unsaved)
            panel.leave()
        Accessible.role: Accessible.Dialog
        Accessible.name: panel.title

        ColumnLayout {
            id: head

            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                Layout.margins: Theme.space.xl
                Layout.bottomMargin: Theme.space.m
                text: panel.title
                look: TextBlock.Title
            }
            Banner {
                objectName: panel.name + ".problem"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.xl
                Layout.rightMargin: Theme.space.xl
                Layout.bottomMargin: Theme.space.s
                visible: panel.problem !== ""
                kind: Meaning.Decline
                text: panel.problem
            }
        }
        ScrollColumn {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true
            margin: Theme.space.xl
            gap: Theme.space.xl
        }
        ColumnLayout {
            id: foot

            Layout.fillWidth: true
            spacing: 0

            Hairline {
                Layout.fillWidth: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.margins: Theme.space.l
                Layout.leftMargin: Theme.space.xl
                Layout.rightMargin: Theme.space.xl
                layoutDirection: Qt.RightToLeft
                spacing: Theme.space.m

                PushButton {
                    objectName: panel.name + ".accept"
                    visible: panel.acceptText !== ""
                    width: Math.min(implicitWidth, parent.width)
                    enabled: panel.canAccept && !panel.busy
                    busy: panel.busy
                    text: panel.acceptText
                    onClicked: panel.submit()
                }
                PushButton {
                    objectName: panel.name + ".cancel"
                    width: Math.min(implicitWidth, parent.width)
                    kind: PushButton.Secondary
                    text: panel.cancelText
                    onClicked: panel.leave()
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: Theme.color.card
        border.width: Theme.space.line
        border.color: Theme.color.hairline
    }
}
